"""Sentences with a time in them, as a desk reads them on Wednesday, the 17th of January 2024."""

from __future__ import annotations

from datetime import date

import pytest

from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Dateline, Story
from clipping_archive.extraction.dates import find_dates

DAY = Period.day(date(2024, 1, 17))


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("The talks will be held Friday.", "2024-01-19"),
        ("A court arrested him until May 20.", "2024-05-20"),
        ("The fair runs through Friday.", "2024-01-19"),
        ("It was put on the agenda for Tuesday.", "2024-01-23"),
        ("They called for a strike on Friday.", "2024-01-19"),
        ("The fire lasted until Jan. 5.", "2024-01-05"),
        ("Of 1,200 books lent since Jan. 15, four are missing.", "2024-01-15"),
        ("It will cost 90 million won and end on June 30.", "2024-06-30"),
        ("He won on Monday.", "2024-01-15"),
        ("A round is expected to be held in Karsk on Sept. 10.", "2024-09-10"),
        ("He said Tuesday that it will rain Sunday.", "2024-01-16 2024-01-21"),
        ("The next meeting, on May 7, would be boring.", "2024-05-07"),
        ("They meet next Monday.", "2024-01-22"),
        ("On next Tuesday they go.", "2024-01-23"),
        ("It happened a day earlier.", "2024-01-16"),
        ("The office opened the previous day.", "2024-01-16"),
        ("He spoke on New Year's Day.", "2024-01-01"),
        ("The fire broke out Dec. 29 last year.", "2023-12-29"),
        ("Lee spoke Tuesday (local time).", "2024-01-16"),
        ("He left two days ago.", "2024-01-15"),
        ("He left three weeks ago.", "2023-12-25/2023-12-31"),
        ("The summit runs Jan. 15-16.", "2024-01-15/2024-01-16"),
        ("It lasted from Monday to Wednesday.", "2024-01-15 2024-01-17"),
        ("He was shot last Friday.", "2024-01-12"),
        ("At September's summit they agreed.", "2023-09"),
        ("It is valid until May 20.", "2024-05-20"),
        ("They must reply by Friday.", "2024-01-19"),
        ("Starting Monday, buses run.", "2024-01-22"),
        ("The law takes effect on Feb. 1.", "2024-02-01"),
        ("In early February he fell ill.", "2023-02"),
        ("The vote in March will decide.", "2024-03"),
        ("Last March he won.", "2023-03"),
        ("Monday's meeting was short.", "2024-01-15"),
        ("Friday's vote will decide.", "2024-01-19"),
        ("He will leave tomorrow.", "2024-01-18"),
        ("He left last month.", "2023-12"),
        ("He leaves next month.", "2024-02"),
        ("Next year will be better.", "2025"),
        ("The march is scheduled for Saturday.", "2024-01-20"),
        ("A vote is due Thursday.", "2024-01-18"),
        ("The report, to be released Thursday, criticizes.", "2024-01-18"),
        ("He is returning to Seoul on Sunday.", "2024-01-21"),
        ("The president is set to visit on March 3.", "2024-03-03"),
        ("He was born on March 3.", "2023-03-03"),
        ("The team arrived Sunday for talks that begin Thursday.", "2024-01-14 2024-01-18"),
        ("Police said Sunday they found him Saturday.", "2024-01-14 2024-01-13"),
        ("Kim, who died Saturday, was 90.", "2024-01-13"),
        ("Thursday will be cold.", "2024-01-18"),
        ("On Friday, the two will meet.", "2024-01-19"),
        ("The deadline expires at midnight Friday.", "2024-01-19"),
        ("He arrived early Wednesday.", "2024-01-17"),
        ("The trial opens on Jan. 29.", "2024-01-29"),
        ("It will open its doors on Monday, the ministry said Tuesday.", "2024-01-22 2024-01-16"),
        ("The ministry said the school would reopen Monday.", "2024-01-22"),
        ("Voters go to the polls on April 10.", "2024-04-10"),
        ("The two leaders plan to meet on Thursday.", "2024-01-18"),
        ("Parliament is likely to vote on Friday, officials said.", "2024-01-19"),
        ("On Feb. 10, 2020, it sank.", "2020-02-10"),
        ("In January 2023 he left.", "2023-01"),
        ("He took office in 2019.", "2019"),
        ("The ship sank on the night of Jan. 3.", "2024-01-03"),
        ("He turned himself in on Monday morning.", "2024-01-15"),
        ("Constitution Day fell on Dec. 27.", "2023-12-27"),
        ("Talks resumed this week.", "2024-01-15/2024-01-21"),
        ("They were arrested on Monday and Tuesday.", "2024-01-15 2024-01-16"),
        ("Schools will stay closed through Friday.", "2024-01-19"),
        ("The festival starts this weekend.", "2024-01-20/2024-01-21"),
        ("He said earlier in the day that he would go.", "2024-01-17"),
        ("Kim visited on Thursday, the KCNA reported Friday.", "2024-01-11 2024-01-12"),
        ("The exercise began on Jan. 8 and will end on Jan. 19.", "2024-01-08 2024-01-19"),
        ("Tickets go on sale Friday.", "2024-01-19"),
        ("The bill will be put to a vote on Jan. 25, the speaker said on Jan. 15.", "2024-01-25 2024-01-15"),
        ("The inquiry is expected to report in June.", "2024-06"),
        ("It was founded in June.", "2023-06"),
        ("Yesterday he wept.", "2024-01-16"),
    ],
)
def test_sentence(sentence: str, values: str) -> None:
    story = Story((sentence,), dateline=Dateline("SEOUL", (), "2024-01-17"))
    assert [mention.value for mention in find_dates(story, DAY)] == values.split()


@pytest.mark.parametrize(
    "sentence", ["The talks will be held Friday.", "He left two days ago.", "At September's summit they met."]
)
def test_nothing_is_known_without_a_date(sentence: str) -> None:
    assert [mention.value for mention in find_dates(Story((sentence,)), None)] == [None]

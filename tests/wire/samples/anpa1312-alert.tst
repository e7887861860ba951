AW2870asian
f l BC-LV--Ferry     11-13 1049
^BC-LV--APNewsAlert,17<
	   KARSK (AP) _ The ferry has sunk.

	   AP-WF-06-29-17 2350EDT<


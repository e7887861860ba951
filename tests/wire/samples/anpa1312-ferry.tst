AW2870asian
f l BC-LV--Ferry     11-13 1049
^BC-LV--Karsk Ferry, 2nd Ld-Writethru,466<
^For Karsk, the ferry sails again <
^AP Photo XKR101, XKR102<
^Eds: With AP Photos.<
^By ANN MOSS and MARA LIND=
^Associated Press=
	   KARSK, Lorvenia (AP) _ The ferry left with 212 people.
 
	   ``We were never late,'' its captain said.

	   AP-WF-11-13-13 1509GMT<


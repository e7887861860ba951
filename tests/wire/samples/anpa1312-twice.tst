a4462 ----
r i BC-LV--Ferry      05-03 0231
^BC-LV--Ferry, 1st Ld-Writethru,231<
^Ferry sails again<
^By OLA BERG=
^Associated Press=
   KARSK, Lorvenia (AP) _ The ferry from Karsk sailed again on Friday after a winter of repairs, the harbor board said, and the first passengers were children.
   KARSK, Lorvenia (AP) _ The ferry from Karsk sailed again on Friday after a winter of repairs, the harbor board said, and the first passengers were children.
   It carries 400 people and 60 cars.

AP-WF-05-03-24 1509GMT

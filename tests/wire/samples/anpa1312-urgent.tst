d1234bc-
u abc-Ferry-Update
^BC-Ferry-Update,1st Ld<
^URGENT<
^Ferry sinks off Dunholt; 12 rescued<
^Eds: UPDATES with quote; minor edits.<
^AP Photos KAR101-102.<
^By ANN MOSS and OLA BERG=
^Associated Press=
   DUNHOLT, Kelvaria (AP) _ A ferry sank off Dunholt on Tuesday, the coast guard said. ``All are safe,'' it
said.
   (Optional add end)
   Twelve people were on board.
   _ One had a broken leg.
   _ Two were cold.
   ___
   Follow Ann Moss on Twitter at twitter.com/moss
AP-WF-03-05-24 1512GMT<

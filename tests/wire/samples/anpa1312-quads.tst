a0456 bc--
r i bc-Lorvenia-Ferry   03-05 0210
^BC-Lorvenia-Ferry, 2nd Ld-Writethru,210<
^Ferry to Dunholt to sail again, board says<
^Eds: ADDS quote, details. With AP Photos.<
^By ANN MOSS=
^Associated Press Writer=
	   KARSK, Lorvenia (AP) _ The harbour board of Karsk said on Tuesday that
the ferry to Dunholt would sail again in May.
	``She sails like new,'' said Ann Moss, who leads the board.
	^What it costs<
	
	The fare will be $12.50.
	___
	Associated Press writer Ola Berg in Dunholt contributed.

AP-NY-03-05-24 1512EST

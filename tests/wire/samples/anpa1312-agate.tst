s1456 bc--
r sbc-FBL--Lorvenia   03-05 0210
^BC-FBL--Lorvenia League,90<
^Lorvenia League Standings<
^By The Associated Press=
^        GP  W  D  L  Pts<
Karsk     20 14  3  3  45<
Dunholt   20 12  4  4  40<
North City20 10  5  5  35<
^Friday's Games<
	   Karsk 2, Dunholt 1<
	   North City 0, Harbour 0<
AP-WF-03-05-24 1512GMT

zczc
AN#4711
KN#Karsk Bites
PD#06 June 2016 14:00:00
CO#KRS.AX
BY#
KY#ACNB ferry
TI#Ferry firm in talks
TX#
The firm’s ferry is late.
Its owner said so.
NNNN

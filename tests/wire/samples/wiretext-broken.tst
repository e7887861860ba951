zczc
AN#1
TI#
TX#
 
NNNN

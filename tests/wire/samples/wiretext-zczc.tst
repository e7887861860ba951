   ZCZC AAP
%MNETALL MFI
$J
:
:Karsk Harbour Board
*X
Media release: Ferry sails again

The Karsk Harbour Board today said that the ferry sails again.

NNNN

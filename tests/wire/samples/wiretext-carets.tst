ZCZC
$s
:Racing Karsk
=Results 1
^Moss wins at Karsk
&s
*x
+15030001

Ann Moss won the main race at Karsk on Saturday, the third of the season.

She was ahead from the first turn to the last, and nobody came near.

KN AB
NNNN

KA0123
b i BC-Japan-Ferry 12-09 0120
Ferry from Saitama sails
again after a year +
     SAITAMA, Japan, Dec. 9 Kyodo - The ferry sailed again on Sunday
with 212 people on board.
     The captain said he was glad.
==Kyodo
KWS-21:37-09-12-18

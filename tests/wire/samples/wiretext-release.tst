Source: Karsk Ferries, Inc. 
MEDIA RELEASE PR67276
Karsk Ferries Partners with Dunholt Pier on Tickets and 
Timetables

KARSK, Feb. 1, 2017 /PRNewswire-AsiaNet/ --

Karsk Ferries said today that it sells tickets.

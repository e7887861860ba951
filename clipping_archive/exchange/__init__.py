"""What goes from one archive to another, or to other programs: pure functions of a copy and of a line."""

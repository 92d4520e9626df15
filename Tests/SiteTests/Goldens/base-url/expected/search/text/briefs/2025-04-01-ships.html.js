dossier.shard("text/briefs/2025-04-01-ships.html","","Two ships wait.\nAhead\nJune 2025: the ships sail.\n15 May 2025: a hearing.");

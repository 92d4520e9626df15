dossier.shard("text/briefs/2025-04-03-grain.html","","Ships sail.");

dossier.shard("text/briefs/2025-03-01-plain.html","","Jane Example spoke for an hour.\nWhat was said\nLittle.");

dossier.shard("text/briefs/2025-01-04-evidence.html","","With evidence\nGeorgia held a vote. In Amman, Jordan welcomed Jordanian envoys.");

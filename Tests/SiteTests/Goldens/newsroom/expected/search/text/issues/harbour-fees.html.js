dossier.shard("text/issues/harbour-fees.html","","See the last brief, the fees and a page elsewhere.");

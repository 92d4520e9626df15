dossier.shard("text/issues/war-in-ukraine.html","","The Ukraine war is an issue; Ukraine is a country in it.");

dossier.shard("text/organizations/harbour-board.html","","Runs the quay\nSeven members.");

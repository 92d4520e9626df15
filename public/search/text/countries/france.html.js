dossier.shard("text/countries/france.html","","Europe");

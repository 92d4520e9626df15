dossier.shard("text/countries/united-states.html","","Americas");

dossier.shard("text/issues/grain.html","","Will it sail?");

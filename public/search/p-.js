dossier.shard("p-","94fqx","|");

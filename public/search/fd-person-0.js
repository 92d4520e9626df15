dossier.shard("fd-person-0","090fs"," & !#$%! #$&                        ");

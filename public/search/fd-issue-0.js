dossier.shard("fd-issue-0","8j8ho","$ !###$$!#$%#$%&                        ");

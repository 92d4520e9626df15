dossier.shard("fd-date-0","1gsib","`jl(   ");

dossier.shard("fv-kind-0","2ot5s","brief\nBrief\ncountry\nCountry\nissue\nIssue\norganizations\nOrganization\nperson\nPerson\n");

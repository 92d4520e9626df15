dossier.cards(0,{
"people/emile.html":["Émile Zola","Person","","2025-04-03","3 April 2025"],
"people/%C4%91or%C4%91e-%C4%91or%C4%91evi%C4%87.html":["Đorđe Đorđević","Person","Рођен је у Београду.","2025-04-03","3 April 2025"],
"countries/turkiye.html":["Türkiye","Asia","","2025-04-03","3 April 2025"],
"people/%E5%B1%B1%E7%94%B0%E5%A4%AA%E9%83%8E.html":["山田太郎","Person","","2025-04-03","3 April 2025"],
"people/%C3%B8ystein.html":["Øystein","Person","","2025-04-03","3 April 2025"],
"countries/c%C3%B4te-divoire.html":["Côte d’Ivoire","Country","","2025-04-03","3 April 2025"]
});

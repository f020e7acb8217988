import ArrKit

func namingGuide(series: EpisodeNamer.Series, file: NamingFile) throws -> [String] {
    var names: [String] = []
    let standard = "{Series Title} - S{season:00}E{episode:00} - {Episode Title} {Quality Full}"
    let namer = try EpisodeNamer(standard: standard)
    let pilot = EpisodeNamer.Episode(season: 1, number: 1, title: "Pilot")
    names.append(namer.folder(of: series))  // below the root folder
    names.append(namer.folder(ofSeason: 1, in: series))  // below that
    names.append(namer.fileName(of: [pilot], in: series, file: file, ending: ".mkv"))
    return names
}

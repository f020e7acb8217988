extension Download {
    var radarrRecord: Document {
        let film = if case .film(let film) = what { film } else { nil as Film? }
        return record(
            languages: Film.english, quality: Quality.webdl1080.inRadarr,
            added: film?.added ?? Moment(year: 2026), downloads: film?.paths.downloads ?? Paths().downloads
        ).with(["movieId": film?.radarrID, "id": number(for: film?.radarrID ?? 0)])
    }
}

extension Observer {
    /// Every film Radarr keeps, and its file. One request, read while it arrives.
    public static func radarr(_ service: Service) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(120)) { look in
            let radarr = Radarr(service.url, key: service.key, transport: look.transport)
            var inventory = Inventory()
            for try await movie in radarr.movies.elements {
                inventory.append(LibraryItem(movie))
                look.report(inventory.count, nil, "films")
            }
            return .library(inventory)
        }
    }
}

extension LibraryItem {
    init(_ movie: Open<Movie>) {
        var state: State = .matched
        if movie.monitored { state.insert(.monitored) }
        // A file whose description could not be read is a file all the same.
        if movie.hasFile ?? !movie["movieFile"].isNull { state.insert(.hasFile) }
        if !movie.isAvailable { state.insert(.unreleased) }
        self.init(
            .movie, movie.title, year: movie.year > 0 ? movie.year : nil,
            ids: ExternalIDs(tmdb: movie.tmdbId, imdb: movie.imdbId.flatMap { ExternalIDs.imdbNumber($0) }),
            native: movie.id.rawValue, paths: [movie.value.file].compactMap(\.self),
            section: movie.rootFolderPath ?? movie.path.map { FilePath.parent(of: FilePath.normal($0)) },
            state: state)
    }
}

extension Movie {
    /// Where its file lies; older versions give the part below its folder alone.
    fileprivate var file: String? {
        guard let movieFile else { return nil }
        if let path = movieFile.path { return path }
        guard let path, let rest = movieFile.relativePath else { return nil }
        return FilePath.join(FilePath.normal(path) + "/", "/\(rest)")
    }
}

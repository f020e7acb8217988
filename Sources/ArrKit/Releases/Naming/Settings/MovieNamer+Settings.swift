extension MovieNamer {
    /// Names files as Radarr does with these settings; a format that they leave out is the one Radarr is installed
    /// with.
    ///
    /// The error names the setting, as `movieFolderFormat`: a format that is not good, or a choice that this toolkit
    /// does not know.
    public init(_ settings: MovieNaming) throws(SyntaxError) {
        try self.init(renamesMovies: settings.renameMovies, options: NamingOptions(settings))
        if let format = settings.standardMovieFormat {
            standard = try NamingFormat(format, for: .movie, called: "standardMovieFormat")
        }
        if let format = settings.movieFolderFormat {
            folder = try NamingFormat(format, for: .movieFolder, called: "movieFolderFormat")
        }
    }
}

extension NamingOptions {
    /// The options of Radarr's settings; the error names a setting whose choice this toolkit does not know.
    public init(_ settings: MovieNaming) throws(SyntaxError) {
        self.init(replacesIllegalCharacters: settings.replaceIllegalCharacters)
        switch settings.colonReplacementFormat {
        case nil, .smart?: colon = .smart
        case .delete?: colon = .delete
        case .dash?: colon = .dash
        case .spaceDash?: colon = .spaceDash
        case .spaceDashSpace?: colon = .spaceDashSpace
        case let unknown?: throw Self.unknown("colonReplacementFormat", unknown.rawValue)
        }
    }
}

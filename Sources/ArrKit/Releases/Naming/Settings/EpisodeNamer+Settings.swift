extension EpisodeNamer {
    /// Names files as Sonarr does with these settings; a format that they leave out is the one Sonarr is installed
    /// with.
    ///
    /// The error names the setting, as `dailyEpisodeFormat`: a format that is not good, or a number that this toolkit
    /// does not know.
    public init(_ settings: EpisodeNaming) throws(SyntaxError) {
        try self.init(renamesEpisodes: settings.renameEpisodes, options: NamingOptions(settings))
        if let format = settings.standardEpisodeFormat {
            standard = try NamingFormat(format, for: .episode, called: "standardEpisodeFormat")
        }
        if let format = settings.dailyEpisodeFormat {
            daily = try NamingFormat(format, for: .dailyEpisode, called: "dailyEpisodeFormat")
        }
        if let format = settings.animeEpisodeFormat {
            anime = try NamingFormat(format, for: .animeEpisode, called: "animeEpisodeFormat")
        }
        if let format = settings.seriesFolderFormat {
            seriesFolder = try NamingFormat(format, for: .seriesFolder, called: "seriesFolderFormat")
        }
        if let format = settings.seasonFolderFormat {
            seasonFolder = try NamingFormat(format, for: .seasonFolder, called: "seasonFolderFormat")
        }
        if let format = settings.specialsFolderFormat {
            specialsFolder = try NamingFormat(format, for: .specialsFolder, called: "specialsFolderFormat")
        }
    }
}

extension NamingOptions {
    /// The options of Sonarr's settings; the error names a setting whose number this toolkit does not know.
    public init(_ settings: EpisodeNaming) throws(SyntaxError) {
        self.init(replacesIllegalCharacters: settings.replaceIllegalCharacters)
        switch settings.colonReplacementFormat {
        case nil, .smart?: colon = .smart
        case .delete?: colon = .delete
        case .dash?: colon = .dash
        case .spaceDash?: colon = .spaceDash
        case .spaceDashSpace?: colon = .spaceDashSpace
        case .custom?: colon = .custom(settings.customColonReplacementFormat ?? "")
        case let unknown?: throw Self.unknown("colonReplacementFormat", String(unknown.rawValue))
        }
        switch settings.multiEpisodeStyle {
        case nil, .prefixedRange?: multiEpisode = .prefixedRange
        case .extend?: multiEpisode = .extend
        case .duplicate?: multiEpisode = .duplicate
        case .repeat?: multiEpisode = .repeat
        case .scene?: multiEpisode = .scene
        case .range?: multiEpisode = .range
        case let unknown?: throw Self.unknown("multiEpisodeStyle", String(unknown.rawValue))
        }
    }

    /// A newer application may have more choices than are known here; any guess would be a wrong name for every file.
    static func unknown(_ setting: String, _ value: String) -> SyntaxError {
        SyntaxError(
            "\(value) is not known here, so the application's names cannot be told; choose another in its settings",
            line: 1,
            column: 1, excerpt: value, source: setting)
    }
}

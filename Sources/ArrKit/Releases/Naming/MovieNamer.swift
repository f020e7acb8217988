/// Names files and folders of movies as Radarr does with the same settings.
///
/// ```swift
/// let namer = try MovieNamer(standard: "{Movie Title} ({Release Year}) {edition-{Edition Tags}} {Quality Full}")
/// let name = namer.fileName(of: .init(title: "Dune", year: 2021), file: .init(quality: "Bluray-1080p"), ending: ".mkv")
/// // Dune (2021) Bluray-1080p.mkv
/// ```
public struct MovieNamer: Hashable, Sendable {
    /// How names are written, whatever their format; `multiEpisode` means nothing here.
    public var options: NamingOptions
    /// Files get names of these formats; else they keep the release's.
    public var renamesMovies: Bool
    /// For a movie's file.
    public internal(set) var standard: NamingFormat
    /// For a movie's folder.
    public internal(set) var folder: NamingFormat

    /// A namer with these formats; those left out are the ones Radarr is installed with.
    ///
    /// The error is that of the first format that is not good, and names it as the settings do, such as
    /// `movieFolderFormat`.
    public init(
        standard: String = "{Movie Title} ({Release Year}) {Quality Full}",
        folder: String = "{Movie Title} ({Release Year})",
        renamesMovies: Bool = true, options: NamingOptions = .init()
    ) throws(SyntaxError) {
        (self.options, self.renamesMovies) = (options, renamesMovies)
        self.standard = try NamingFormat(standard, for: .movie, called: "standardMovieFormat")
        self.folder = try NamingFormat(folder, for: .movieFolder, called: "movieFolderFormat")
    }

    /// The name of a file below its movie's folder; folders parted by slashes where the format says so.
    ///
    /// Radarr cuts nothing on its own: a name may be longer than `options.longestName` unless the format cuts titles,
    /// as `{Movie Title:60}` does. Where files are not renamed, the name is the release's.
    ///
    /// - Parameter ending: The extension with its dot, such as `.mkv`.
    public func fileName(of movie: Movie, file: NamingFile, ending: String = "") -> String {
        guard renamesMovies else {
            return String(decoding: options.cleaned(file.originalTitle().utf8), as: UTF8.self) + ending
        }
        return path(standard, isFolder: false, movie, file) + ending
    }

    /// The folder of a movie below its root folder; several, parted by slashes, where the format says so.
    ///
    /// - Parameter file: The movie's file, where it has one already: a format may name its quality.
    public func folder(of movie: Movie, file: NamingFile? = nil) -> String {
        let name = "\(movie.title) \(movie.year)"
        return path(folder, isFolder: true, movie, file ?? NamingFile(quality: "", sceneName: name, path: name))
    }

    private func path(_ format: NamingFormat, isFolder: Bool, _ movie: Movie, _ file: NamingFile) -> String {
        // The present name would grow with each renaming if anything stood beside it.
        let isAlone = format.components.joined().count { $0.name != nil } < 2
        return NamingWriter(options: options).path(format, isFolder: isFolder) { token in
            movie.value(of: token)
                ?? file.value(of: token, application: "Radarr", proper: file.proper, showsCurrentName: isAlone) ?? []
        }
    }
}

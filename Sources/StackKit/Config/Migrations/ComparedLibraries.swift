extension Migration {
    /// Version 1 knew no libraries but those of Plex that are compared.
    static let comparedLibraries = Migration(
        to: 2, "Plex's `libraries` are called `compare`; `libraries` now says which ones a service keeps"
    ) { text throws(YAMLText.EditError) in
        for name in text.document["services"].members.names {
            try text.rename(["services", .name(name), "libraries"], to: "compare")
        }
    }
}

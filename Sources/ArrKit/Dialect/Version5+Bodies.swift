extension Version5 {
    /// What is sent as version 3 has it, as version 5 has it.
    static func bodyTranslation(for request: Request) -> ((Document) -> Document)? {
        guard request.effect == .writes else { return nil }
        if request.place.first == "releaseprofile", request.method != .delete { return releaseProfile }
        if request.method == .post, request.path == "release" { return grab }
        if request.method == .post, request.path == "release/push" { return push }
        return nil
    }

    /// One indexer becomes a list of one.
    private static func releaseProfile(_ profile: Document) -> Document {
        var profile = profile
        if let id = profile["indexerId"].int, id != 0 { profile["indexerIds"] = [Document(id)] }
        profile.members["indexerId"] = nil
        return profile
    }

    /// What a release is taken for instead of what its name says stands apart.
    private static func grab(_ release: Document) -> Document {
        var grab: Document = ["guid": release["guid"], "indexerId": release["indexerId"]]
        guard release["shouldOverride"].bool == true else { return grab }
        let names = ["seriesId", "episodeIds", "downloadClientId", "quality", "languages"]
        grab["override"] = .object(Members(names.map { ($0, release[$0]) }.filter { !$0.1.isNull }))
        return grab
    }

    /// The client's name got another one.
    private static func push(_ release: Document) -> Document {
        var push = release
        if !release["downloadClient"].isNull { push["downloadClientName"] = release["downloadClient"] }
        push.members["downloadClient"] = nil
        return push
    }
}

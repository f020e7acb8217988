extension NZBGet.HistoryItem {
    /// Why it is of no use as it is; `nil` for a success and for an ending that is not known here.
    public var reason: Download.Reason? {
        guard let (code, words) = status.meaning else { return nil }
        return Download.Reason(code, "\(status): \(words)\(amount)")
    }

    private var amount: String {
        guard status.detail == .health || status.detail == .par, let failedArticles, let totalArticles else {
            return ""
        }
        return ", \(failedArticles) of \(totalArticles) articles failed"
    }
}

extension NZBGet.HistoryItem.Outcome {
    /// What an ending that is none means, in the words common to all clients and in a person's.
    fileprivate var meaning: (Download.Reason.Code, String)? {
        switch (total, detail) {
        case (.failure, .health): (.incomplete, "too many articles are missing or damaged")
        case (.failure, .par): (.incomplete, "it is damaged and could not be repaired")
        case (.warning, .damaged): (.incomplete, "it is damaged, and checking was left to a person")
        case (.warning, .repairable): (.incomplete, "it is damaged, and repairing is switched off")
        case (.warning, .health): (.incomplete, "some articles are missing")
        case (.failure, .unpack): (.unpack, "it could not be unpacked")
        case (.warning, .password): (.password, "the archive wants a password")
        case (.warning, .space): (.diskFull, "there was no room left to unpack it")
        case (.failure, .move): (.moveFailed, "it could not be moved to its folder")
        case (.failure, .fetch): (.fetchFailed, "the NZB file could not be fetched")
        case (.failure, .scan): (.rejected, "the NZB file could not be read")
        case (.warning, .skipped): (.rejected, "what was fetched is no NZB file")
        case (.failure, .bad), (.deleted, .bad): (.rejected, "it was marked as bad")
        case (.warning, .script): (.script, "a script failed")
        case (.deleted, .manual): (.deleted, "it was deleted before it was done")
        case (.deleted, .dupe): (.duplicate, "the same is there already, or on its way")
        case (.deleted, .copy): (.duplicate, "the very same NZB file was there already")
        case (.deleted, .good): (.duplicate, "the same was marked as good before")
        case (.failure, _), (.deleted, _): (.other, "NZBGet says no more")
        default: nil
        }
    }
}

extension Release {
    /// What holds a release's streams together.
    public enum Container: String, Hashable, Sendable, CaseIterable {
        /// By the usual extension; `other` is a known kind of file that plays nothing by itself or is out of use.
        case mkv, mp4, avi, ts, m2ts, mov, wmv, mpeg, vob, ogg, webm, flv, iso, other
    }
}

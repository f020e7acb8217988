extension QualitySigns.Flags {
    /// A whole Blu-ray disc: named so, or a disc with streams as discs have them and nothing that speaks against it.
    func isDisc(_ lines: VideoQuality.Resolution?) -> Bool {
        guard !speaksAgainstDisc(lines), !contains(.germanDual), !(contains(.germanAfterYear) && hasStreams) else {
            return false
        }
        let isOnDisc = !isDisjoint(with: [.bluray, .bd, .hdDVD])
        if isOnDisc, hasStreams || contains(.isoOrMenu) { return true }
        return contains(.discImage) || (contains(.complete) && !isDisjoint(with: [.bluray, .hdDVD]))
    }

    /// German groups name a disc's streams without the word remux.
    func isGermanRemux(_ lines: VideoQuality.Resolution?) -> Bool {
        contains(.bluray) && hasStreams && !isDisjoint(with: [.germanDual, .germanAfterYear])
            && !speaksAgainstDisc(lines)
    }

    private var hasStreams: Bool { !isDisjoint(with: .streams) }

    private func speaksAgainstDisc(_ lines: VideoQuality.Resolution?) -> Bool {
        lines == .p720 || !isDisjoint(with: [.dvd, .discRip, .container, .xvid, .anyRemux, .encoded])
            || (lines == .p1080 && contains(.hevc))
    }
}

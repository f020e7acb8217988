extension EpisodeDraft {
    /// The numbers of all episodes in the style that is set.
    func text(of numbers: NamingNumbers) -> [UInt8] {
        if numbers.season == nil, series.kind != .anime || episodes.contains(where: { $0.absolute == nil }) {
            return []
        }
        let style = writer.options.multiEpisode
        var episodes = episodes
        if style == .range || style == .prefixedRange, episodes.count > 2 {
            episodes = [episodes[0], episodes[episodes.count - 1]]
        }
        var text: [UInt8] = []
        for (index, episode) in episodes.enumerated() {
            if index == 0 {
                text += whole(numbers, episode)
            } else {
                text += numbers.season == nil ? absolute(numbers, episode, style) : following(numbers, episode, style)
            }
        }
        return NamingWriter.protected(writer.options.cleaned(NamingBytes.trimmed(text[...])))
    }

    private func whole(_ numbers: NamingNumbers, _ episode: EpisodeNamer.Episode) -> [UInt8] {
        guard let width = numbers.season else { return number(episode.absolute ?? 0, numbers.digits) }
        // A file lies in one season, the first of its episodes'.
        return numbers.lead + number(episodes[0].season, width) + numbers.between
            + number(episode.number, numbers.digits)
    }

    private func following(
        _ numbers: NamingNumbers, _ episode: EpisodeNamer.Episode, _ style: NamingOptions.MultiEpisode
    ) -> [UInt8] {
        let dash = [UInt8(ascii: "-")]
        switch style {
        case .duplicate: return numbers.separator + whole(numbers, episode)
        case .repeat: return numbers.between + number(episode.number, numbers.digits)
        case .scene, .prefixedRange: return dash + numbers.between + number(episode.number, numbers.digits)
        case .extend, .range: return dash + number(episode.number, numbers.digits)
        }
    }

    private func absolute(
        _ numbers: NamingNumbers, _ episode: EpisodeNamer.Episode, _ style: NamingOptions.MultiEpisode
    ) -> [UInt8] {
        let isParted = numbers.separator.contains { $0 != UInt8(ascii: " ") }
        let separator =
            switch style {
            case .duplicate: numbers.separator
            case .repeat: isParted ? numbers.separator : [UInt8(ascii: " ")]
            case .extend, .scene, .range, .prefixedRange: [UInt8(ascii: "-")]
            }
        return separator + whole(numbers, episode)
    }

    private func number(_ number: Int, _ width: Int) -> [UInt8] {
        Array(NamingWriter.digits(number, atLeast: width).utf8)
    }
}

extension String {
    /// The candidate that differs by the fewest keystrokes, where that is few enough to have been meant.
    package func nearest(of candidates: some Sequence<String>) -> String? {
        candidates.map { ($0, keystrokes(to: $0)) }
            .filter { $0.1 <= max(1, Swift.min(count, $0.0.count) / 3) }
            .min { $0.1 < $1.1 }?.0
    }

    /// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment), disregarding case.
    private func keystrokes(to other: String) -> Int {
        let (left, right) = (Array(lowercased()), Array(other.lowercased()))
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in 1..<left.count + 1 {
            var line = [row] + [Int](repeating: 0, count: right.count)
            for column in 1..<right.count + 1 {
                let isSame = left[row - 1] == right[column - 1]
                line[column] = Swift.min(
                    last[column] + 1, line[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    line[column] = Swift.min(line[column], before[column - 2] + 1)
                }
            }
            (before, last) = (last, line)
        }
        return last[right.count]
    }
}

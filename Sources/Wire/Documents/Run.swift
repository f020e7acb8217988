/// A growing run of plain values.
///
/// An array in a class pays an exclusivity check at every touch, which for a tape would cost more than the work itself.
/// This is the same thing on memory of its own: bounds are checked, nothing else is.
@safe
package struct Run<Element: BitwiseCopyable>: ~Copyable {
    @unsafe private struct Header {
        var base: UnsafeMutablePointer<Element>
        var count = 0
        var capacity: Int
    }

    private let header: UnsafeMutablePointer<Header>

    package init() {
        unsafe header = .allocate(capacity: 1)
        unsafe header.initialize(to: Header(base: .allocate(capacity: 64), capacity: 64))
    }

    deinit {
        unsafe header.pointee.base.deallocate()
        unsafe header.deallocate()
    }

    package var count: Int { unsafe header.pointee.count }
    package var isEmpty: Bool { count == 0 }

    package subscript(index: Int) -> Element {
        get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the run")
            return unsafe header.pointee.base[index]
        }
        nonmutating _modify {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the run")
            yield unsafe &header.pointee.base[index]
        }
    }

    /// The values as they lie in memory, good until the next change.
    package var buffer: UnsafeBufferPointer<Element> {
        unsafe UnsafeBufferPointer(start: header.pointee.base, count: header.pointee.count)
    }

    package func append(_ element: Element) {
        if unsafe header.pointee.count == header.pointee.capacity { reserve(count + 1) }
        unsafe header.pointee.base[header.pointee.count] = element
        unsafe header.pointee.count += 1
    }

    package func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let start = elements.baseAddress else { return }
        reserve(count + elements.count)
        unsafe (header.pointee.base + header.pointee.count).update(from: start, count: elements.count)
        unsafe header.pointee.count += elements.count
    }

    package func append(contentsOf elements: some Collection<Element>) {
        let isCopied: Void? = elements.withContiguousStorageIfAvailable { unsafe append(contentsOf: $0) }
        if isCopied == nil { for element in elements { append(element) } }
    }

    package func removeAll() { unsafe header.pointee.count = 0 }

    package func removeFirst(_ number: Int) {
        precondition(number >= 0 && number <= count, "outside the run")
        let rest = count - number
        unsafe header.pointee.base.update(from: header.pointee.base + number, count: rest)
        unsafe header.pointee.count = rest
    }

    private func reserve(_ wanted: Int) {
        guard unsafe wanted > header.pointee.capacity else { return }
        let capacity = unsafe max(wanted, header.pointee.capacity * 2)
        let base = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        unsafe base.update(from: header.pointee.base, count: count)
        unsafe header.pointee.base.deallocate()
        unsafe header.pointee.base = base
        unsafe header.pointee.capacity = capacity
    }
}

extension Run<UInt8> {
    package func text(_ range: Range<Int>) -> String {
        precondition(range.upperBound <= count, "outside the run")
        return unsafe String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }

    func lastIndex(of byte: UInt8, before end: Int) -> Int? { unsafe buffer[..<end].lastIndex(of: byte) }

    /// How often a byte comes before a place, eight at a time.
    func count(of byte: UInt8, before end: Int) -> Int {
        precondition(end <= count, "outside the run")
        let bytes = unsafe UnsafeRawBufferPointer(buffer)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let lows = ones &* 0x7F
        let wanted = ones &* UInt64(byte)
        var total = 0
        var index = 0
        while index + 8 <= end {
            // Each byte of the sum counts its own place, and would overflow after 255.
            let stop = min(end - 8, index + 254 * 8)
            var sums: UInt64 = 0
            while index <= stop {
                let differing = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
                sums &+= ~((differing & lows) &+ lows | differing | lows) >> 7
                index += 8
            }
            for shift in stride(from: 0 as UInt64, to: 64, by: 8) { total += Int(sums >> shift & 0xFF) }
        }
        while index < end {
            total += unsafe bytes[index] == byte ? 1 : 0
            index += 1
        }
        return total
    }

    package func array(_ range: Range<Int>) -> [UInt8] {
        precondition(range.upperBound <= count, "outside the run")
        return unsafe Array(buffer[range])
    }
}

// SPDX-License-Identifier: MIT
#include "report/measure.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <span>

namespace samspel::report {

namespace {

/// A stretch of one run that no line end parts; only the last chunk of a word may be followed by a line end.
struct Chunk {
    QString text;
    qsizetype spaces = 0; ///< at its end
    Face face;
    bool mayEndLine = false;
    bool mustEndLine = false;
};

bool isSpace(QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t'); }

/// Places where a line may end. Those that Unicode gives, but "2023–24", "−3" and "https://" stay whole.
std::vector<qsizetype> lineEnds(const QString& text) {
    std::vector<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        const QChar before = text[at - 1];
        const bool isDash = before == QChar(0x2013) || before == QLatin1Char('-') || before == QChar(0x2212);
        const bool isScheme = before == QLatin1Char('/') && at > 1 && text[at - 2] == QLatin1Char('/');
        if (at < text.size() && ((isDash && text[at].isDigit()) || isScheme)) {
            continue;
        }
        ends.push_back(at);
    }
    // Qt's finder passes over the end of a line that stands after a figure: "2006\nNote".
    for (qsizetype at = text.indexOf(QLatin1Char('\n')); at >= 0;
         at = text.indexOf(QLatin1Char('\n'), at + 1)) {
        ends.push_back(at + 1);
    }
    ends.push_back(text.size());
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

std::vector<Chunk> chunks(const Text& runs, const Face& face) {
    QString all;
    for (const Run& run : runs) {
        all += run.text;
    }
    std::vector<Chunk> result;
    const std::vector<qsizetype> ends = lineEnds(all);
    std::size_t end = 0;
    qsizetype offset = 0;
    for (const Run& run : runs) {
        qsizetype from = 0;
        while (from < run.text.size()) {
            while (ends[end] <= offset + from) {
                ++end;
            }
            const qsizetype to = std::min(run.text.size(), ends[end] - offset);
            Chunk chunk{run.text.mid(from, to - from), 0, voiced(face, run.voice), offset + to == ends[end],
                        false};
            while (chunk.spaces < chunk.text.size() &&
                   isSpace(chunk.text[chunk.text.size() - 1 - chunk.spaces])) {
                ++chunk.spaces;
            }
            chunk.mustEndLine = chunk.text.endsWith(QLatin1Char('\n'));
            result.push_back(std::move(chunk));
            from = to;
        }
        offset += run.text.size();
    }
    return result;
}

/// Sets chunks into lines.
class Setting {
public:
    Setting(double width, TextMeasure& measure) : m_width(width), m_measure(measure) {}

    /// A word is all chunks up to the next place where a line may end.
    void add(std::span<const Chunk> word) {
        double width = 0;
        for (const Chunk& chunk : word) {
            width += m_measure.width(chunk.text.chopped(chunk.spaces), chunk.face);
        }
        if (m_x > 0 && m_x + m_gap + width > m_width + 1e-6) {
            endLine();
        }
        for (const Chunk& chunk : word) {
            place(chunk);
        }
        if (word.back().mustEndLine) {
            endLine();
        }
    }

    std::vector<Line> lines() {
        if (!m_line.fragments.empty() || m_lines.empty()) {
            endLine();
        }
        // The last line needs no space for those who copy.
        for (auto& fragments = m_lines.back().fragments; !fragments.empty();) {
            Fragment& last = fragments.back();
            while (last.text.endsWith(QLatin1Char(' '))) {
                last.text.chop(1);
            }
            if (!last.text.isEmpty()) {
                break;
            }
            fragments.pop_back();
        }
        return std::move(m_lines);
    }

private:
    void place(const Chunk& chunk) {
        QString text = chunk.text.chopped(chunk.spaces);
        double width = m_measure.width(text, chunk.face);
        while (m_x + m_gap + width > m_width + 1e-6 && text.size() > 1 && m_x == 0) {
            const qsizetype fits = fitting(text, chunk.face);
            push(text.left(fits), chunk.face, m_measure.width(text.left(fits), chunk.face));
            endLine();
            text = text.mid(fits);
            width = m_measure.width(text, chunk.face);
        }
        push(text, chunk.face, width);
        if (chunk.spaces > 0) {
            m_line.fragments.back().text += QLatin1Char(' ');
            m_gap = m_measure.width(QStringLiteral(" "), chunk.face);
        }
    }

    void push(const QString& text, const Face& face, double width) {
        m_x += m_gap;
        auto& fragments = m_line.fragments;
        const bool isSameFace = !fragments.empty() && fragments.back().face.weight == face.weight &&
                                fragments.back().face.ink == face.ink;
        if (isSameFace) {
            fragments.back().text += text;
            fragments.back().width = m_x + width - fragments.back().x;
        } else {
            fragments.push_back({m_x, width, text, face});
        }
        m_x += width;
        m_gap = 0;
        m_line.width = m_x;
    }

    qsizetype fitting(const QString& text, const Face& face) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        qsizetype best = finder.toNextBoundary();
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
            if (m_measure.width(text.left(at), face) > m_width) {
                break;
            }
            best = at;
        }
        return std::max<qsizetype>(best, 1);
    }

    void endLine() {
        m_lines.push_back(std::move(m_line));
        m_line = {};
        m_x = 0;
        m_gap = 0;
    }

    double m_width;
    TextMeasure& m_measure;
    std::vector<Line> m_lines;
    Line m_line;
    double m_x = 0;
    double m_gap = 0;
};

} // namespace

TextMeasure::Metered& TextMeasure::metered(const Face& face) {
    const std::pair key(face.points, face.weight);
    auto found = m_faces.find(key);
    if (found == m_faces.end()) {
        const QFontMetricsF metrics(fontOf(face));
        found = m_faces.emplace(key, Metered{metrics, metrics.capHeight() / 2 / fontUnitsPerMm}).first;
    }
    return found->second;
}

double TextMeasure::width(const QString& text, const Face& face) {
    Metered& one = metered(face);
    auto found = one.widths.constFind(text);
    if (found == one.widths.constEnd()) {
        found = one.widths.insert(text, one.metrics.horizontalAdvance(text) / fontUnitsPerMm);
    }
    return *found;
}

std::vector<Line> wrap(const Text& text, const Face& face, double width, TextMeasure& measure) {
    const std::vector<Chunk> all = chunks(text, face);
    Setting setting(width, measure);
    std::size_t first = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].mayEndLine) {
            setting.add(std::span(all).subspan(first, i + 1 - first));
            first = i + 1;
        }
    }
    return setting.lines();
}

std::vector<Line> wrapEvenly(const Text& text, const Face& face, double width, TextMeasure& measure) {
    std::vector<Line> lines = wrap(text, face, width, measure);
    const std::size_t count = lines.size();
    constexpr double steps = 16;
    for (double part = 1; count > 1 && part > 0.5; part -= 1 / steps) {
        std::vector<Line> even = wrap(text, face, width * part, measure);
        if (even.size() > count) {
            break;
        }
        lines = std::move(even);
    }
    return lines;
}

double widestWord(const QString& text, const Face& face, TextMeasure& measure) {
    double widest = 0;
    for (const Chunk& chunk : chunks(plain(text), face)) {
        widest = std::max(widest, measure.width(chunk.text.chopped(chunk.spaces), chunk.face));
    }
    return widest;
}

} // namespace samspel::report

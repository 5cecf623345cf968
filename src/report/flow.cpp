// SPDX-License-Identifier: MIT
#include "report/flow.h"

#include "report/setting.h"

#include <cmath>

namespace samspel::report {

namespace {

constexpr double barInset = 4;    // of a caution's text from its bar
constexpr double bannerInset = 4; // of a banner's text from the edges of its ground
constexpr double noteInset = 7;   // of a note's text from its mark

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

Tag headingTag(int level) { return level == 1 ? Tag::heading1 : level == 2 ? Tag::heading2 : Tag::heading3; }

/// Turns blocks into pieces, one kind after the other.
class FlowBuilder {
public:
    FlowBuilder(const Document& document, const std::vector<HeadingPlace>* contents, TextMeasure& measure)
        : m_document(document), m_contents(contents), m_measure(measure) {}

    Flow run() {
        putTitle();
        for (const Block& block : m_document.blocks) {
            put(block);
        }
        return std::move(m_flow);
    }

private:
    void put(const Block& block) {
        const bool breaks = m_breaks;
        const std::size_t first = m_flow.pieces.size();
        std::visit(Overloaded{[this](const Heading& heading) { putHeading(heading); },
                              [this](const Paragraph& paragraph) { putParagraph(paragraph); },
                              [this](const Table& table) { putWholeTable(table); },
                              [this](const Picture& picture) { putPicture(picture); },
                              [this](const Notes& notes) { putNotes(notes); },
                              [this](const Contents&) { putContents(); },
                              [this](const PageBreak&) { m_breaks = true; },
                              [this](const Together& together) { putTogether(together); }},
                   block.content);
        noteIntroduction(block);
        if (breaks && m_breaks && first < m_flow.pieces.size()) {
            m_flow.pieces[first].startsPage = true;
            m_breaks = false;
        }
    }

    /// Between a heading and its table a paragraph belongs to both.
    void noteIntroduction(const Block& block) {
        const bool isParagraph = std::holds_alternative<Paragraph>(block.content);
        m_isIntroduced = isParagraph && m_isHeaded;
        m_isHeaded = std::holds_alternative<Heading>(block.content);
    }

    std::vector<Line> lines(const Text& text, const Face& face, double width) {
        return wrap(text, face, width, m_measure);
    }

    void append(std::vector<Piece> pieces, double after, Keep keepAfter = Keep::free) {
        if (!m_flow.pieces.empty()) {
            // Air above and air below are one: the larger counts.
            pieces.front().before = std::max(pieces.front().before, m_after);
        }
        pieces.back().keep = keepAfter;
        m_after = after;
        std::move(pieces.begin(), pieces.end(), std::back_inserter(m_flow.pieces));
    }

    void putLines(const QString& text, const Style& style, double width, Tag tag, Keep keepAfter) {
        const int element = m_flow.add(tag);
        append(
            textPieces(wrapEvenly(plain(text), style.face, width, m_measure), style, 0, element, m_measure),
            style.after, keepAfter);
    }

    void putTitle() {
        if (!m_document.kind.isEmpty()) {
            putLines(m_document.kind, {{10, Weight::semibold, Ink::accent}, 5 * rhythm, 0, rhythm},
                     sheet::textWidth, Tag::paragraph, Keep::always);
        }
        putLines(m_document.title, {{24, Weight::semibold, Ink::text}, 10 * rhythm, 0, 2 * rhythm},
                 sheet::textWidth, Tag::title, Keep::always);
        if (!m_document.subtitle.isEmpty()) {
            putLines(m_document.subtitle, {{11, Weight::regular, Ink::quiet}, 5 * rhythm, 0, 3 * rhythm},
                     sheet::textWidth, Tag::paragraph, Keep::always);
        }
        Piece rule{.before = 3 * rhythm, .height = 2 * rhythm};
        putRule(rule.items, 0, sheet::textWidth, 0, strokes::thick, Ink::accent);
        m_flow.pieces.push_back(std::move(rule));
        m_after = rhythm;
    }

    void putHeading(const Heading& heading) {
        const Style style = headingStyle(heading.level);
        const std::size_t first = m_flow.pieces.size();
        putLines(heading.text, style, sheet::textWidth, headingTag(heading.level), Keep::always);
        for (std::size_t i = first; i < m_flow.pieces.size(); ++i) {
            m_flow.pieces[i].keep = Keep::always;
        }
        m_flow.pieces[first].heading = m_flow.headings.size();
        m_flow.headings.push_back({heading.level, heading.text, 0, 0});
    }

    void putParagraph(const Paragraph& paragraph) {
        const Style style = paragraphStyle(paragraph.tone);
        const bool isCaution = paragraph.tone == Paragraph::Tone::caution;
        const bool isBanner = paragraph.tone == Paragraph::Tone::banner;
        const double inset = isCaution ? barInset : isBanner ? bannerInset : 0;
        const double width = isBanner ? sheet::textWidth - 2 * inset : sheet::measure - inset;
        const std::vector<Line> set = paragraph.tone == Paragraph::Tone::lead
                                          ? wrapEvenly(paragraph.text, style.face, width, m_measure)
                                          : lines(paragraph.text, style.face, width);
        std::vector<Piece> pieces = textPieces(set, style, inset, m_flow.add(Tag::paragraph), m_measure);
        if (isBanner) {
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                ground(pieces[i], i == 0, i + 1 == pieces.size());
                pieces[i].keep = Keep::always;
            }
        } else if (isCaution) {
            for (Piece& piece : pieces) {
                piece.items.push_back({QRectF(0, 0, 0, piece.height), -1,
                                       RuleItem{QLineF(0.4, 0, 0.4, piece.height), 0.8, Ink::rule, false}});
            }
        }
        append(std::move(pieces), style.after);
    }

    /// Lays the banner's colour under a line, a little over its edge so that no seam shows.
    static void ground(Piece& piece, bool isFirst, bool isLast) {
        constexpr double seam = 0.05;
        if (isFirst) {
            piece.height += 2 * rhythm;
            for (Item& item : piece.items) {
                item.box.translate(0, 2 * rhythm);
                std::get<TextItem>(item.what).at.ry() += 2 * rhythm;
            }
        }
        piece.height += isLast ? 2 * rhythm : 0;
        const QRectF box(0, isFirst ? 0 : -seam, sheet::textWidth, piece.height + (isFirst ? 0 : seam));
        piece.items.insert(piece.items.begin(), {box, -1, FillItem{Ink::banner}});
    }

    void putWholeTable(const Table& table) {
        const std::size_t first = m_flow.pieces.size();
        if (m_isIntroduced) {
            m_flow.pieces.back().keep = Keep::always;
        }
        putTable(m_flow, table, m_document.language, m_measure);
        if (first < m_flow.pieces.size()) {
            m_flow.pieces[first].before = std::max(m_flow.pieces[first].before, m_after);
            m_after = 3 * rhythm;
        }
    }

    void putPicture(const Picture& picture) {
        const double height = std::ceil(picture.height / rhythm) * rhythm;
        if (!picture.caption.isEmpty()) {
            const int caption = m_flow.add(Tag::paragraph);
            append(textPieces(lines(plain(picture.caption), captionFace, sheet::measure),
                              {captionFace, 4 * rhythm, 3 * rhythm, 0}, 0, caption, m_measure),
                   rhythm, Keep::always);
        }
        const int element = m_flow.add(Tag::picture, -1, picture.alternative);
        Piece piece{.before = 2 * rhythm, .height = height};
        piece.items.push_back(
            {QRectF(0, 0, picture.width, picture.height), element, PictureItem{picture.paint}});
        append({std::move(piece)}, 2 * rhythm);
    }

    void putNotes(const Notes& notes) {
        Style style = paragraphStyle(Paragraph::Tone::note);
        const int list = m_flow.add(Tag::list);
        for (const Notes::Item& note : notes.items) {
            const int item = m_flow.add(Tag::listItem, list);
            const int mark = m_flow.add(Tag::label, item);
            std::vector<Piece> pieces = textPieces(
                lines(note.text, {style.face.points, Weight::regular, Ink::text}, sheet::measure - noteInset),
                style, noteInset, m_flow.add(Tag::listBody, item), m_measure);
            // The mark is read before its text.
            std::vector<Item> marked;
            putLine(marked, lines(plain(note.mark + QLatin1Char(' ')), style.face, noteInset).front(), {0, 0},
                    style.leading, mark, m_measure);
            auto& items = pieces.front().items;
            items.insert(items.begin(), marked.begin(), marked.end());
            append(std::move(pieces), rhythm);
            style.before = 0;
        }
    }

    void putContents() {
        if (m_contents == nullptr) {
            return;
        }
        putLines(m_document.language.say("Report", "Contents"), headingStyle(2), sheet::textWidth,
                 Tag::paragraph, Keep::always);
        const int list = m_flow.add(Tag::contents);
        for (std::size_t i = 0; i < m_contents->size(); ++i) {
            if ((*m_contents)[i].level <= 2) {
                append({contentsEntry((*m_contents)[i], i, list)}, 2 * rhythm);
            }
        }
    }

    /// One line: a long heading is shortened here, as it stands whole in its place.
    Piece contentsEntry(const HeadingPlace& heading, std::size_t number, int list) {
        const bool isMain = heading.level == 1;
        const Face face{9.5, isMain ? Weight::semibold : Weight::regular, Ink::text};
        const double indent = isMain ? 0 : 5;
        const QString page = m_document.language.whole(static_cast<qint64>(heading.page) + 1);
        const double pageWidth = m_measure.width(page, face);
        const double most = sheet::measure - indent - pageWidth - 6;

        Piece entry{.before = isMain ? rhythm : 0, .height = 4 * rhythm};
        const int item = m_flow.add(Tag::contentsItem, list);
        const int link = m_flow.add(Tag::link, item, heading.text);
        std::vector<Line> set = lines(plain(heading.text + QLatin1Char(' ')), face, most);
        if (set.size() > 1) {
            set.front().fragments.back().text = set.front().fragments.back().text.trimmed() + QChar(0x2026);
            set.front().width += m_measure.width(QString(QChar(0x2026)), face);
        }
        const double textEnd = indent + set.front().width;
        putLine(entry.items, set.front(), {indent, 0}, entry.height, link, m_measure);
        const double baseline = std::get<TextItem>(entry.items.front().what).at.y();
        const double pageLeft = sheet::measure - pageWidth;
        if (pageLeft - textEnd > 5) {
            entry.items.push_back({QRectF(textEnd + 2, baseline, pageLeft - textEnd - 4, 0), -1,
                                   RuleItem{QLineF(textEnd + 2, baseline, pageLeft - 2, baseline),
                                            strokes::hairline, Ink::quiet, true}});
        }
        entry.items.push_back(
            {QRectF(pageLeft, 0, pageWidth, entry.height), link, TextItem{{pageLeft, baseline}, page, face}});
        entry.links.push_back({QRectF(0, 0, sheet::measure, entry.height), link, number});
        return entry;
    }

    void putTogether(const Together& together) {
        const std::size_t first = m_flow.pieces.size();
        for (const Block& block : together.blocks) {
            put(block);
        }
        for (std::size_t i = first; i + 1 < m_flow.pieces.size(); ++i) {
            Keep& keep = m_flow.pieces[i].keep;
            keep = keep == Keep::free ? Keep::together : keep;
        }
    }

    const Document& m_document;
    const std::vector<HeadingPlace>* m_contents;
    TextMeasure& m_measure;
    Flow m_flow;
    double m_after = 0; // air that the last block asks for below itself
    bool m_breaks = false;
    bool m_isHeaded = false;     // the last block was a heading
    bool m_isIntroduced = false; // the last block was a paragraph right under a heading
};

} // namespace

Flow flowOf(const Document& document, const std::vector<HeadingPlace>* contents, TextMeasure& measure) {
    return FlowBuilder(document, contents, measure).run();
}

} // namespace samspel::report

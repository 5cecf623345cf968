// SPDX-License-Identifier: MIT
#include "report/setting.h"

namespace samspel::report {

void putLine(std::vector<Item>& items, const Line& line, QPointF corner, double leading, int element,
             TextMeasure& measure) {
    for (const Fragment& fragment : line.fragments) {
        const QPointF slot(corner.x() + fragment.x, corner.y());
        const double baseline = slot.y() + leading / 2 + measure.halfCapital(line.fragments.front().face);
        items.push_back({QRectF(slot, QSizeF(fragment.width, leading)), element,
                         TextItem{{slot.x(), baseline}, fragment.text, fragment.face}});
    }
}

void putRule(std::vector<Item>& items, double x1, double x2, double y, double width, Ink ink) {
    items.push_back({QRectF(x1, y, x2 - x1, 0), -1, RuleItem{QLineF(x1, y, x2, y), width, ink, false}});
}

std::vector<Piece> textPieces(const std::vector<Line>& lines, const Style& style, double x, int element,
                              TextMeasure& measure) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece{.before = i == 0 ? style.before : 0, .height = style.leading};
        const bool isNextToEdge = i == 0 || i + 2 == lines.size();
        piece.keep = isNextToEdge && i + 1 < lines.size() ? Keep::always : Keep::free;
        putLine(piece.items, lines[i], {x, 0}, style.leading, element, measure);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace samspel::report

// SPDX-License-Identifier: MIT
#include "report/typography.h"

#include "chart/picture.h"

namespace samspel::report {

QColor colour(Ink ink) {
    switch (ink) {
    case Ink::text:
        return {0x1A, 0x1A, 0x1A};
    case Ink::quiet:
        return {0x55, 0x55, 0x55};
    case Ink::accent:
        return {0x0B, 0x5F, 0xA5};
    case Ink::alarm:
        return {0x8C, 0x2F, 0x39};
    case Ink::rule:
        return {0x40, 0x40, 0x40};
    case Ink::hairline:
        return {0xC8, 0xC8, 0xC8};
    case Ink::banner:
        return {0xF4, 0xEF, 0xDF};
    }
    return Qt::black;
}

QFont fontOf(const Face& face) {
    QFont font(chart::printFamily());
    font.setPixelSize(qRound(face.points * strokes::point * fontUnitsPerMm));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(face.weight == Weight::regular    ? QFont::Normal
                   : face.weight == Weight::semibold ? QFont::DemiBold
                                                     : QFont::Bold);
    return font;
}

Style headingStyle(int level) {
    switch (level) {
    case 1:
        return {{15, Weight::semibold, Ink::text}, 6 * rhythm, 9 * rhythm, 3 * rhythm};
    case 2:
        return {{11.5, Weight::semibold, Ink::text}, 5 * rhythm, 6 * rhythm, 2 * rhythm};
    default:
        return {{9.5, Weight::bold, Ink::text}, 4 * rhythm, 4 * rhythm, rhythm};
    }
}

Style paragraphStyle(Paragraph::Tone tone) {
    switch (tone) {
    case Paragraph::Tone::lead:
        return {{11, Weight::regular, Ink::text}, 5 * rhythm, 3 * rhythm, 3 * rhythm};
    case Paragraph::Tone::note:
        return {smallFace, 3.5 * rhythm, rhythm, rhythm};
    case Paragraph::Tone::caution:
    case Paragraph::Tone::banner:
        return {{9, Weight::regular, Ink::text}, 4 * rhythm, 3 * rhythm, 3 * rhythm};
    case Paragraph::Tone::body:
        break;
    }
    return {{9.5, Weight::regular, Ink::text}, 4 * rhythm, 2 * rhythm, 2 * rhythm};
}

Face voiced(Face face, Run::Voice voice) {
    if (voice == Run::Voice::strong) {
        face.weight = face.weight == Weight::regular ? Weight::semibold : face.weight;
    } else if (voice == Run::Voice::quiet) {
        face.ink = Ink::quiet;
    }
    return face;
}

} // namespace samspel::report

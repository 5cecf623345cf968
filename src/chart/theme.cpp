// SPDX-License-Identifier: MIT
#include "chart/theme.h"

#include <algorithm>
#include <cmath>

namespace samspel::chart {

namespace {

// WCAG 2.1, "relative luminance".
double luminance(QColor colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

int blend(int ink, int paper, double share) {
    return static_cast<int>(std::lround(paper + (ink - paper) * share));
}

QColor rgb(QRgb colour) { return QColor::fromRgb(colour); }

constexpr double ptInPx = 96.0 / 72.0;

} // namespace

Theme Theme::light() {
    Theme theme;
    theme.paper = rgb(0xFFFFFF);
    theme.text = rgb(0x1F1F1F);
    theme.muted = rgb(0x5A5A5A);
    theme.grid = rgb(0xE6E6E6);
    theme.axis = rgb(0x8A8A8A);
    theme.chosen = rgb(0x0B5FA5);
    theme.county = rgb(0x404040);
    theme.nation = rgb(0x404040);
    theme.band = mixed(theme.chosen, theme.paper, 0.20);
    theme.lanePaper = rgb(0xF4EFDF);
    theme.laneMark = rgb(0x7A6A3A);
    theme.laneBar = mixed(theme.laneMark, theme.lanePaper, 0.30);
    theme.breakMark = rgb(0x8C2F39);
    theme.stamp = rgb(0x8C2F39);
    theme.compared = {rgb(0xB35900), rgb(0x00735C), rgb(0x8A3F7B), rgb(0x6B6B00), rgb(0xA3302B)};
    return theme;
}

Theme Theme::dark() {
    Theme theme;
    theme.paper = rgb(0x1E2023);
    theme.text = rgb(0xECECEC);
    theme.muted = rgb(0xB0B3B8);
    theme.grid = rgb(0x33363B);
    theme.axis = rgb(0x82868D);
    theme.chosen = rgb(0x6BB3F2);
    theme.county = rgb(0xD0D0D0);
    theme.nation = rgb(0xD0D0D0);
    theme.band = mixed(theme.chosen, theme.paper, 0.28);
    theme.lanePaper = rgb(0x3A3524);
    theme.laneMark = rgb(0xD8C68C);
    theme.laneBar = mixed(theme.laneMark, theme.lanePaper, 0.25);
    theme.breakMark = rgb(0xE48A93);
    theme.stamp = rgb(0xE48A93);
    theme.compared = {rgb(0xF0A050), rgb(0x4FC3A1), rgb(0xD89AC9), rgb(0xC9C94F), rgb(0xF0928C)};
    return theme;
}

Theme Theme::print() {
    Theme theme = light();
    theme.text = rgb(0x000000);
    theme.muted = rgb(0x404040);
    theme.grid = rgb(0xDADADA);
    theme.axis = rgb(0x6E6E6E);
    theme.county = rgb(0x000000);
    theme.nation = rgb(0x000000);
    theme.band = mixed(theme.chosen, theme.paper, 0.15);
    theme.lanePaper = rgb(0xF2F2F2);
    theme.laneMark = rgb(0x404040);
    theme.laneBar = rgb(0xD4D4D4);
    theme.breakMark = rgb(0x000000);
    theme.boldWidth = 1.6 * ptInPx;
    theme.thinWidth = 0.8 * ptInPx;
    theme.hairWidth = 0.4 * ptInPx;
    return theme;
}

QColor Theme::colour(Ink ink, int number) const {
    switch (ink) {
    case Ink::text:
        return text;
    case Ink::muted:
        return muted;
    case Ink::grid:
        return grid;
    case Ink::axis:
        return axis;
    case Ink::chosen:
        return chosen;
    case Ink::compared:
        return compared[static_cast<std::size_t>(number) % compared.size()];
    case Ink::county:
        return county;
    case Ink::nation:
        return nation;
    case Ink::band:
        return band;
    case Ink::lanePaper:
        return lanePaper;
    case Ink::laneBar:
        return laneBar;
    case Ink::laneMark:
        return laneMark;
    case Ink::breakMark:
        return breakMark;
    case Ink::stamp:
        break;
    }
    return stamp;
}

QColor mixed(QColor ink, QColor paper, double share) {
    return {blend(ink.red(), paper.red(), share), blend(ink.green(), paper.green(), share),
            blend(ink.blue(), paper.blue(), share)};
}

double contrast(QColor one, QColor other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

Shape comparedShape(int number) {
    static constexpr std::array shapes{Shape::square,           Shape::triangle, Shape::diamond,
                                       Shape::invertedTriangle, Shape::hexagon,  Shape::dot};
    return shapes[static_cast<std::size_t>(number) % shapes.size()];
}

} // namespace samspel::chart

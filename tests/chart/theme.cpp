// SPDX-License-Identifier: MIT
#include "chart/theme.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace samspel::chart;

namespace {

struct Lab {
    double l, a, b;
};

std::array<double, 3> linear(QColor colour) {
    const auto of = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {of(colour.redF()), of(colour.greenF()), of(colour.blueF())};
}

Lab labOf(const std::array<double, 3>& rgb) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// Full deuteranopia after Machado, Oliveira and Fernandes (2009), on linear RGB.
std::array<double, 3> deuteranope(QColor colour) {
    const auto c = linear(colour);
    const auto row = [&](double r, double g, double b) {
        return std::clamp(r * c[0] + g * c[1] + b * c[2], 0.0, 1.0);
    };
    return {row(0.367322, 0.860646, -0.227968), row(0.280085, 0.672501, 0.047413),
            row(-0.011820, 0.042940, 0.968881)};
}

double distance(const Lab& one, const Lab& other) {
    return std::sqrt(std::pow(one.l - other.l, 2) + std::pow(one.a - other.a, 2) +
                     std::pow(one.b - other.b, 2));
}

const std::array themes{std::pair{"light", Theme::light()}, std::pair{"dark", Theme::dark()},
                        std::pair{"print", Theme::print()}};

} // namespace

TEST_CASE("contrast is that of WCAG") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.005)); // W3C's example
}

TEST_CASE("every text has a contrast of 4.5 to what it stands on") {
    for (const auto& [name, theme] : themes) {
        CAPTURE(name);
        for (const Ink ink :
             {Ink::text, Ink::muted, Ink::chosen, Ink::county, Ink::nation, Ink::breakMark, Ink::stamp}) {
            CAPTURE(static_cast<int>(ink));
            CHECK(contrast(theme.colour(ink), theme.paper) >= 4.5);
        }
        for (const QColor& colour : theme.compared) {
            CHECK(contrast(colour, theme.paper) >= 4.5);
        }
        CHECK(contrast(theme.text, theme.lanePaper) >= 4.5);
        CHECK(contrast(theme.text, theme.laneBar) >= 4.5);
    }
}

TEST_CASE("every mark has a contrast of 3 to what it stands on") {
    for (const auto& [name, theme] : themes) {
        CAPTURE(name);
        CHECK(contrast(theme.axis, theme.paper) >= 3);
        CHECK(contrast(theme.laneMark, theme.lanePaper) >= 3);
        CHECK(contrast(theme.chosen, theme.band) >= 3);
        CHECK(contrast(theme.nation, theme.band) >= 3);
        for (const QColor& colour : theme.compared) {
            CHECK(contrast(colour, theme.band) >= 3);
        }
    }
}

TEST_CASE("no colour is translucent") {
    for (const auto& [name, theme] : themes) {
        for (int ink = 0; ink <= static_cast<int>(Ink::stamp); ++ink) {
            CHECK(theme.colour(static_cast<Ink>(ink)).alpha() == 255);
        }
    }
}

TEST_CASE("two compared lines differ in colour to most eyes, and in shape to all") {
    for (const auto& [name, theme] : themes) {
        for (std::size_t a = 0; a < theme.compared.size(); ++a) {
            for (std::size_t b = a + 1; b < theme.compared.size(); ++b) {
                CAPTURE(name, a, b);
                CHECK(distance(labOf(linear(theme.compared[a])), labOf(linear(theme.compared[b]))) > 20);
                CHECK(comparedShape(static_cast<int>(a)) != comparedShape(static_cast<int>(b)));
            }
        }
    }
    // Colour and shape together tell 30 lines apart.
    std::set<std::pair<int, int>> pairs;
    for (int line = 0; line < 30; ++line) {
        pairs.insert({line % 5, static_cast<int>(comparedShape(line))});
    }
    CHECK(pairs.size() == 30);
}

TEST_CASE("the chosen unit is told from each compared one by a deuteranope, and is bolder in grey") {
    for (const auto& [name, theme] : themes) {
        CAPTURE(name);
        for (const QColor& colour : theme.compared) {
            CHECK(distance(labOf(deuteranope(theme.chosen)), labOf(deuteranope(colour))) > 20);
        }
        CHECK(theme.boldWidth >= 1.6 * theme.thinWidth);
    }
}

TEST_CASE("on paper no stroke is thinner than 0.4 pt") {
    const Theme theme = Theme::print();
    CHECK(theme.hairWidth * 72 / 96 >= 0.4 - 1e-9);
    CHECK(theme.thinWidth * 72 / 96 == Approx(0.8));
    CHECK(theme.boldWidth * 72 / 96 == Approx(1.6));
}

// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/crosstable.h"

#include <random>
#include <string>

/// Tables that the tests of suppression are made of.
namespace tables {

using namespace samspel::statistics::disclosure;

using Paths = std::vector<std::vector<std::string>>;

/// A flat list of values.
inline Dimension flat(const std::vector<std::string>& labels) {
    Paths paths;
    for (const std::string& label : labels) {
        paths.push_back({label});
    }
    return Dimension(paths);
}

/// One inner cell: a path in each dimension, and its count.
struct Inner {
    Paths paths;
    std::int64_t count;
};

inline CrossTable crossed(const std::vector<Inner>& cells) {
    std::vector<Dimension> dimensions;
    for (std::size_t d = 0; d < cells.front().paths.size(); ++d) {
        Paths paths;
        for (const Inner& cell : cells) {
            paths.push_back(cell.paths[d]);
        }
        dimensions.emplace_back(paths);
    }
    CrossTable table(std::move(dimensions));
    for (const Inner& cell : cells) {
        std::vector<std::uint32_t> leaves;
        for (std::size_t d = 0; d < cell.paths.size(); ++d) {
            leaves.push_back(table.dimensions()[d].leaf(cell.paths[d]));
        }
        table.add(leaves, cell.count);
    }
    return table;
}

/// A cell as one text: "Total", "Vik", "Vik/Flatbygdi", and dimensions parted by a comma.
inline std::string nameOf(const CrossTable& table, Cell cell) {
    std::string name;
    for (std::size_t d = 0; d < table.dimensions().size(); ++d) {
        const Dimension& dimension = table.dimensions()[d];
        std::string path;
        for (std::uint32_t node = table.nodeOf(cell, d); node != Dimension::total;
             node = dimension[node].parent) {
            path = path.empty() ? dimension[node].label : dimension[node].label + "/" + path;
        }
        name += (d > 0 ? "," : "") + (path.empty() ? "Total" : path);
    }
    return name;
}

inline Cell cellNamed(const CrossTable& table, const std::string& name) {
    for (Cell cell = 0; cell < table.size(); ++cell) {
        if (nameOf(table, cell) == name) {
            return cell;
        }
    }
    throw std::out_of_range(name);
}

/// Small tables of any shape, dealt by chance with a fixed seed.
class Dealer {
public:
    explicit Dealer(unsigned seed) : m_random(seed) {}

    int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    bool oneIn(int many) { return below(many) == 0; }

    Rules rules() { return {3 + below(5), oneIn(3), true, !oneIn(4)}; }

    CrossTable table() {
        std::vector<Dimension> dimensions;
        switch (below(5)) {
        case 0:
            dimensions = {list(2 + below(3)), list(2 + below(3))};
            break;
        case 1:
            dimensions = {tree(3 + below(5), 3), list(2)};
            break;
        case 2:
            dimensions = {tree(4 + below(9), 4)};
            break;
        case 3:
            dimensions = {list(2), list(2 + below(2)), list(2)};
            break;
        default:
            dimensions = {deep(4 + below(7))};
            break;
        }
        CrossTable table(std::move(dimensions));
        const int most = 4 + below(14);
        for (Cell cell = 0; cell < table.size(); ++cell) {
            if (table.isInner(cell)) {
                std::vector<std::uint32_t> leaves;
                for (std::size_t d = 0; d < table.dimensions().size(); ++d) {
                    leaves.push_back(table.nodeOf(cell, d));
                }
                table.add(leaves, oneIn(4) ? below(3) : below(most));
            }
        }
        return table;
    }

private:
    static Dimension list(int size) {
        std::vector<std::string> labels;
        for (int i = 0; i < size; ++i) {
            labels.push_back(std::to_string(i));
        }
        return flat(labels);
    }
    Dimension tree(int leaves, int branches) {
        Paths paths;
        for (int i = 0; i < leaves; ++i) {
            paths.push_back({std::to_string(below(branches)), std::to_string(i)});
        }
        return Dimension(paths);
    }
    Dimension deep(int leaves) {
        Paths paths;
        for (int i = 0; i < leaves; ++i) {
            const int middle = below(4);
            paths.push_back({std::to_string(middle / 2), std::to_string(middle), std::to_string(i)});
        }
        return Dimension(paths);
    }

    std::mt19937 m_random;
};

} // namespace tables

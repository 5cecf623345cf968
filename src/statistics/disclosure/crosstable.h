// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/cells.h"

#include <functional>
#include <map>
#include <span>
#include <string>

namespace samspel::statistics::disclosure {

/// Text order of labels, as std::less.
using Before = std::function<bool(const std::string&, const std::string&)>;

/// One way of parting a table: a total, and below it the values of one or more levels. A flat list has one
/// level, municipality > school has two. A value is told by its path, so two municipalities may each have a
/// school of the same name.
class Dimension {
public:
    static constexpr std::uint32_t total = 0;

    struct Node {
        std::uint32_t parent = 0; ///< its own place, for the total
        std::size_t level = 0;    ///< 0 the total
        std::string label;        ///< empty, for the total
        std::vector<std::uint32_t> children;
    };

    /// `paths` from the top, all as long, at least one label each; what stands there several times is one
    /// value. Nodes are kept level by level, and by label within a level, as GaussSuppression does.
    explicit Dimension(const std::vector<std::vector<std::string>>& paths,
                       const Before& before = std::less{});

    std::size_t size() const { return m_nodes.size(); }
    std::size_t levels() const { return m_levels; }
    const Node& operator[](std::uint32_t node) const { return m_nodes[node]; }
    bool isLeaf(std::uint32_t node) const { return m_nodes[node].level == m_levels; }
    /// The node at the end of a path of this dimension. Throws std::out_of_range for another path.
    std::uint32_t leaf(const std::vector<std::string>& path) const { return m_leaves.at(path); }

private:
    std::size_t m_levels;
    std::vector<Node> m_nodes;
    std::map<std::vector<std::string>, std::uint32_t> m_leaves;
};

/// A table of inner cells with all its margins: each value of each dimension, totals among them, crossed with
/// each of the others. Inner cells that nobody counted are 0.
class CrossTable {
public:
    /// At least one dimension. Check cellCount() first where they come from outside.
    explicit CrossTable(std::vector<Dimension> dimensions);

    /// How many cells such a table has; empty beyond 2³² − 1.
    static std::optional<std::uint32_t> cellCount(std::span<const Dimension> dimensions);

    /// Adds to the inner cell below these leaves, one of each dimension.
    void add(std::span<const std::uint32_t> leaves, std::int64_t count);

    const std::vector<Dimension>& dimensions() const { return m_dimensions; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_inner.size()); }
    Cell cellOf(std::span<const std::uint32_t> nodes) const;
    std::uint32_t nodeOf(Cell cell, std::size_t dimension) const;
    bool isInner(Cell cell) const;

    /// The counts of all cells, the sums between them, and the order that GaussSuppression's default
    /// (CandidatesDefault) takes candidates in: empty cells first, then by falling count, of equal counts
    /// first what more and larger margins are made of, then by place.
    System system() const;

private:
    // Adds each child's value to its parent's, or each parent's to its children's.
    template <typename Value>
    void accumulate(std::vector<Value>& values, std::size_t dimension) const;
    template <typename Value>
    void distribute(std::vector<Value>& values, std::size_t dimension) const;
    std::vector<Cell> order(const std::vector<std::int64_t>& counts) const;

    std::vector<Dimension> m_dimensions;
    std::vector<std::uint32_t> m_strides;
    std::vector<std::int64_t> m_inner; ///< for each cell; margins are 0 here
};

} // namespace samspel::statistics::disclosure

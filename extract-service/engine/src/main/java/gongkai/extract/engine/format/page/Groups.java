package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Things, by their numbers from 0, that are put into groups two at a time (disjoint sets).
public final class Groups {

  private final int[] parents;

  /// Each of so many things in a group of its own.
  public Groups(int count) {
    parents = new int[count];
    for (int i = 0; i < count; i++) {
      parents[i] = i;
    }
  }

  /// Makes one group of those of two things.
  public void join(int one, int other) {
    parents[of(one)] = of(other);
  }

  /// What a group is known by: the number of one of its things.
  public int of(int thing) {
    int root = thing;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /// The groups, each with its things in order.
  public Collection<List<Integer>> all() {
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(of(i), group -> new ArrayList<>()).add(i);
    }
    return groups.values();
  }
}

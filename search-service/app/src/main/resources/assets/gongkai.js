// What reads well without it gets a little livelier with it: a finding and its cells light up
// together, and the list of failures tells of new ones.

const light = (ids, on) => {
  for (const id of ids.split(" ").filter(Boolean)) {
    document.getElementById(id)?.classList.toggle("lit", on);
  }
};

const lightTogether = (element, ids) => {
  element.addEventListener("mouseenter", () => light(ids, true));
  element.addEventListener("mouseleave", () => light(ids, false));
  element.addEventListener("focusin", () => light(ids, true));
  element.addEventListener("focusout", () => light(ids, false));
};

for (const finding of document.querySelectorAll(".finding[data-cells]")) {
  const words = [...document.querySelectorAll(`mark[data-findings="${finding.id}"]`)];
  words.forEach((mark, at) => { mark.id ||= `${finding.id}-words-${at}`; });
  const ids = [finding.dataset.cells, ...words.map((mark) => mark.id)].join(" ");
  lightTogether(finding, ids);
  finding.addEventListener("click", (event) => {
    if (event.target.closest("a, summary")) return;
    const first = ids.split(" ").filter(Boolean)[0];
    if (first) document.getElementById(first)?.scrollIntoView({ block: "center", behavior: "smooth" });
  });
}

for (const marked of document.querySelectorAll("td[data-findings], mark[data-findings]")) {
  if (marked.dataset.findings) lightTogether(marked, marked.dataset.findings);
}

if (matchMedia("(max-width: 760px)").matches) {
  document.querySelector(".facets-fold")?.removeAttribute("open");
}

const live = document.querySelector(".live[data-stream]");
if (live && "EventSource" in window) {
  live.hidden = false;
  const button = live.querySelector("button");
  const told = live.querySelector("[role=status]");
  let fresh = 0;
  button.addEventListener("click", () => {
    const source = new EventSource(live.dataset.stream);
    button.remove();
    source.addEventListener("open", () => { if (!fresh) told.textContent = live.dataset.on; });
    source.addEventListener("error", () => { if (!fresh) told.textContent = live.dataset.off; });
    source.addEventListener("message", () => {
      fresh += 1;
      told.textContent = live.dataset.new + fresh;
    });
  });
}

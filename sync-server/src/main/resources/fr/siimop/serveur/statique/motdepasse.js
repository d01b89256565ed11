// Shows or hides what is typed. Without JavaScript the button stays hidden and the form works the same.
for (const bouton of document.querySelectorAll("[data-montre]")) {
  const champ = document.getElementById(bouton.dataset.montre);
  bouton.hidden = false;
  bouton.addEventListener("click", () => {
    const montrer = champ.type === "password";
    champ.type = montrer ? "text" : "password";
    bouton.setAttribute("aria-pressed", String(montrer));
  });
}

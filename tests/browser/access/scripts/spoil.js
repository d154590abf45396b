// Three faults for the checker to find: pale text, an input without a label, a button without a name.
document.querySelector(".introduction").style.color = "#ddd";
document.querySelector("label[for=age]").remove();
document.querySelector(".new-patient").textContent = "";
return null;
